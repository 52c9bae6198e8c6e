#{keyword|import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{property|@interface} {class-name|Kettle} {punctuation|:} NSObject {operator|<}Pot{operator|>}
{property|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
{property|@end}
{property|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {property|@}{punctuation|[}{property|@1}{punctuation|,} {property|@}{string|"x"}{punctuation|,} {property|@}{punctuation|\{}{property|@}{string|"k"}{punctuation|:} {property|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}{property|@}{string|"at %d"} {keyword|with}{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {property|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {property|@selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
{property|@end}
