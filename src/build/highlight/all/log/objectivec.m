{operator|#}import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {operator|(}nonatomic{punctuation|,} copy{operator|)} NSString {operator|*}name{operator|;}
{operator|-} {operator|(}instancetype{operator|)}initWithLitres{operator|:}{operator|(}double{operator|)}litres{operator|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {operator|(}BOOL{operator|)}boil{operator|:}{operator|(}int{operator|)}n {operator|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{operator|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{operator|(}YES{operator|)}{operator|\}}{punctuation|]}{operator|;} if {operator|(}{operator|!}self{punctuation|.}name {operator|\|}{operator|\|} n {operator|=}{operator|=} nil{operator|)} return NO{operator|;} {punctuation|[}self log{operator|:}{operator|@}{string|"at %d"} with{operator|:}n{punctuation|]}{operator|;} dispatch_async{operator|(}q{punctuation|,} {operator|^}{operator|\{} {operator|@}autoreleasepool {operator|\{} {operator|\}} {operator|\}}{operator|)}{operator|;} return {operator|@}selector{operator|(}x{operator|)} {operator|!}{operator|=} {boolean|NULL}{operator|;} {operator|\}} {operator|/}{operator|/} end
{operator|@}end
