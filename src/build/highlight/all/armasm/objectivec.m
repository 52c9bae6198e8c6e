{operator|#}import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{comment|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{comment|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
