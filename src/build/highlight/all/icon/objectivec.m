{comment|#import <Foundation/Foundation.h>}
{operator|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}{function|n} {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{operator|:}{operator|@}{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}{function|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {operator|@}{function|selector}{punctuation|(}x{punctuation|)} {operator|!}{operator|=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{operator|@}{keyword|end}
