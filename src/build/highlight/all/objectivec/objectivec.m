{macro property|{directive-hash|#}{directive keyword|import} {expression|{operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}}}
{keyword|@interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{keyword|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
{keyword|@end}
{keyword|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {string|@"x"}{punctuation|,} {operator|@}{punctuation|\{}{string|@"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}{keyword|self}{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}{keyword|self} log{punctuation|:}{string|@"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {keyword|@selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
{keyword|@end}
