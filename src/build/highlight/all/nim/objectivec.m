{comment|#import <Foundation/Foundation.h>}
{operator|@}{keyword|interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres;
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}; {function|if} {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} {keyword|nil}{punctuation|)} {keyword|return} NO; {punctuation|[}self log{operator|:@}{string|"at %d"} {keyword|with}{operator|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; {keyword|return} {operator|@}{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {operator|//} {keyword|end}
{operator|@}{keyword|end}
