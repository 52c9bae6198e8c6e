#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
{operator|@}interface Kettle : NSObject {operator|<}Pot{operator|>}
{operator|@}{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}: {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!self.name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log:{operator|@}{string|"at %d"} with:n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {operator|@}{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
{operator|@}end
