{variable|#}import {operator|<}Foundation{operator|/}Foundation.{variable|h}{operator|>}
{variable|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{variable|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{variable|@}{keyword|end}
{variable|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {variable|@}{punctuation|[}{variable|@}{number|1}{punctuation|,} {variable|@}{string|"x"}{punctuation|,} {variable|@}{punctuation|\{}{variable|@}{string|"k"}{operator|:} {variable|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:}{variable|@}{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} {variable|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {variable|@}selector{punctuation|(}{variable|x}{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} // {keyword|end}
{variable|@}{keyword|end}
