#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}{property|a} {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}{punctuation|]}; {function|if} {punctuation|(}!self.name {operator|\|}{operator|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}; {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL; \} {operator|/}{operator|/} end
@end
