#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{punctuation|@}interface Kettle : NSObject {operator|<}Pot{operator|>}
{punctuation|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
{punctuation|@}end
{punctuation|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {punctuation|@}{punctuation|[}{punctuation|@}{number|1}{punctuation|,} {punctuation|@}{string|"x"}{punctuation|,} {punctuation|@}{punctuation|\{}{punctuation|@}{string|"k"}: {punctuation|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log:{punctuation|@}{string|"at %d"} with:n{punctuation|]}{punctuation|;} {function keyword|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {punctuation|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {punctuation|@}{function keyword|selector}{punctuation|(}x{punctuation|)} {operator|!}{operator|=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{punctuation|@}end
