{operator|#}import {operator|<}Foundation{operator|/}Foundation{operator|.}h{operator|>}
{operator|@}{keyword|interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{operator|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}{function|double}{punctuation|)}litres{punctuation|;}
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}{function|int}{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{operator|,} {operator|@}{string|"x"}{operator|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:@}{string|"at %d"} {keyword|with}{operator|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{operator|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!=} {keyword|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
{operator|@}{keyword|end}
