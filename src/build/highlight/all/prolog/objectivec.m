#import {operator|<}Foundation{operator|/}Foundation{operator|.}h{operator|>}
{operator|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{operator|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{operator|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{operator|;} if {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO{operator|;} {punctuation|[}self log{operator|:@}{string|"at %d"} with{operator|:}n{punctuation|]}{operator|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{operator|;} return {operator|@}{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{operator|;} {punctuation|\}} {operator|//} end
{operator|@}end
