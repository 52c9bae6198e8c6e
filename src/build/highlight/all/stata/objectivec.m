{operator|#}import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string-literal|{string|"x"}}{punctuation|,} @{punctuation|\{}@{string-literal|{string|"k"}}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; {keyword|if} {punctuation|(}{operator|!}self.name {operator|\|}{operator|\|} n {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log{punctuation|:}@{string-literal|{string|"at %d"}} with{punctuation|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {comment|// end}
@end
