{macro property|{directive-hash|#}{directive keyword|import} {expression|{operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}}}
@{keyword|interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@end
