#import <Foundation/Foundation.h>
@interface Kettle : NSObject {tag|{tag|{punctuation|<}Pot}{punctuation|>}}
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {soy language-soy|{delimiter punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{delimiter punctuation|\}}}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^{soy language-soy|{delimiter punctuation|\{} @autoreleasepool {punctuation|\{} {delimiter punctuation|\}}} \}); return @selector(x) != NULL; \}{soy language-soy| {comment|// end}}
@end
