#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}"x"{punctuation|,} {operator|@}{punctuation|\{}{operator|@}"k"{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{punctuation|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{operator|:}{operator|@}"at {comment|%d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{operator|@}{keyword|end}
