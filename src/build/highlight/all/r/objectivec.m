{comment|#import <Foundation/Foundation.h>}
{operator|@}interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:}{operator|@}{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!=} {keyword|NULL}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
{operator|@}end
