#{keyword|import} {operator|<}{type class-name|Foundation}{operator|/}{type class-name|Foundation}{punctuation|.}h{operator|>}
@interface {class-name|Kettle} {punctuation|:} {type class-name|NSObject} {operator|<}{type class-name|Pot}{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {type class-name|NSString} {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{type class-name|double}{punctuation|)}litres{punctuation|;}
@end
@implementation {type class-name|Kettle}
{operator|-} {punctuation|(}{constant|BOOL}{punctuation|)}boil{punctuation|:}{punctuation|(}{type class-name|int}{punctuation|)}n {punctuation|\{} {type class-name|NSArray} {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} {constant|NO}{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@end
