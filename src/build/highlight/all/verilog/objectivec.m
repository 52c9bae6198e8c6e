#{keyword|import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n {operator|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{operator|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{operator|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} {keyword|with}{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^\{} @autoreleasepool {operator|\{} {operator|\}} {operator|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {operator|\}} {comment|// end}
@{keyword|end}
