{attribute keyword|#import} {operator|<}{class-name|Foundation}{operator|/}{class-name|Foundation}{punctuation|.}h{operator|>}
@interface {class-name|Kettle} {operator|:} NSObject {operator|<}{class-name|Pot}{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation {class-name|Kettle}
{operator|-} {punctuation|(}{constant|BOOL}{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}{function|n} {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string-literal|{string|"x"}}{punctuation|,} @{punctuation|\{}@{string-literal|{string|"k"}}{operator|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} {constant|NO}{punctuation|;} {punctuation|[}self log{operator|:}@{string-literal|{string|"at %d"}} with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @{function|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@end
