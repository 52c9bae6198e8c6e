#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{operator|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{operator|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{operator|;} if {punctuation|(}!self{punctuation|.}name {operator|\|}{operator|\|} n {operator|==} nil{punctuation|)} return NO{operator|;} {punctuation|[}self log{punctuation|:}{operator|@}{string|"at %d"} with{punctuation|:}n{punctuation|]}{operator|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{operator|;} return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!=} NULL{operator|;} {punctuation|\}} {operator|//} end
{operator|@}end
