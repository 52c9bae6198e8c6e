#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
@{function|property }{punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a = @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; {function|if }{punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} {transform function|n} {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {operator|//} end
@end
