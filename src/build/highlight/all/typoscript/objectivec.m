{comment|#import <Foundation/Foundation.h>}
@{tag|interface} {tag|Kettle} {punctuation|:} {tag|NSObject} {operator|<}{tag|Pot}{operator|>}
@{tag|property} {punctuation|(}{tag|nonatomic}{punctuation|,} {tag|copy}{punctuation|)} {tag|NSString} {operator|*}{tag|name}{punctuation|;}
{tag|-} {punctuation|(}{tag|instancetype}{punctuation|)}{tag|initWithLitres}{punctuation|:}{punctuation|(}{tag|double}{punctuation|)}{tag|litres}{punctuation|;}
@{tag|end}
@{tag|implementation} {tag|Kettle}
{tag|-} {punctuation|(}{tag|BOOL}{punctuation|)}{tag|boil}{punctuation|:}{punctuation|(}{tag|int}{punctuation|)}{tag|n} {punctuation|\{} {tag|NSArray} {operator|*}{tag|a} {operator|=} {string|@[@1{punctuation|,} @"x"{punctuation|,} @\{@"k"{punctuation|:} @(YES)\}]; if (!self.name {punctuation|\|}{punctuation|\|} n == nil) return {keyword|NO}; [self log{punctuation|:}@"at %d" with{punctuation|:}n]; dispatch_async(q{punctuation|,} ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} }{comment|// end}
@{tag|end}
