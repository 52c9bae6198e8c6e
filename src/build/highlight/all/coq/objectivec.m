#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {punct punctuation|@\{}{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}{operator|@}{string|"at %d"} {keyword|with}{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!}{operator|=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{operator|@}{keyword|end}
