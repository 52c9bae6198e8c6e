{prolog|#import <Foundation/Foundation.h>}
{name|@interface Kettle} {punctuation|:} {name|NSObject} {operator-char operator|<}{name|Pot}{operator-char operator|>}
{name|@property} {punctuation|(}{name|nonatomic}{punctuation|,} {name|copy}{punctuation|)} {name|NSString} {operator-char operator|*}{name|name}{punctuation|;}
{operator-char operator|-} {punctuation|(}{name|instancetype}{punctuation|)}{name|initWithLitres}{punctuation|:}{punctuation|(}{name|double}{punctuation|)}{name|litres}{punctuation|;}
{name|@end}
{name|@implementation Kettle}
{operator-char operator|-} {punctuation|(}{name|BOOL}{punctuation|)}{name|boil}{punctuation|:}{punctuation|(}{name|int}{punctuation|)}{name|n} \{ {name|NSArray} {operator-char operator|*}{name|a} {operator-char operator|=} {name|@}{punctuation|[}{name|@1}{punctuation|,} {name|@}{string|"x"}{punctuation|,} {name|@}\{{name|@}{string|"k"}{punctuation|:} {name|@}{punctuation|(}{name|YES}{punctuation|)}\}{punctuation|]}{punctuation|;} {name|if} {punctuation|(}{name|!self}.{name|name} {comment|\|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{name|@end}
