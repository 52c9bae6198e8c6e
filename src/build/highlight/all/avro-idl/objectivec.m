#{keyword|import} {punctuation|<}Foundation/Foundation{punctuation|.}h{punctuation|>}
{annotation function|@interface} Kettle {punctuation|:} NSObject {punctuation|<}Pot{punctuation|>}
{annotation function|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
{punctuation|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
{annotation function|@end}
{annotation function|@implementation} Kettle
{punctuation|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{punctuation|[}{annotation function|@1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {function|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} {annotation function|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {annotation function|@selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
{annotation function|@end}
