{symbol|#import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{operator|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{operator|,} {operator|@}{comment|"x"}{operator|,} {operator|@}{punctuation|\{}{operator|@}{comment|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}{operator|!}{keyword|self}{punctuation|.}name {operator|\|}{operator|\|} n {operator|==} {keyword|nil}{punctuation|)} return NO{punctuation|;} {punctuation|[}{keyword|self} log{punctuation|:}{operator|@}{comment|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{operator|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!}{operator|=} NULL{punctuation|;} {punctuation|\}} {operator|//} end
{operator|@}end
