#{keyword|import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{attribute function|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{builtin|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string-literal|{string|"x"}}{punctuation|,} @{punctuation|\{}@{string-literal|{string|"k"}}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO; {punctuation|[}self log{punctuation|:}@{string-literal|{string|"at %d"}} with{punctuation|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return {attribute function|@selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {comment|// end}
@end
