#import {operator|<}Foundation/Foundation{punctuation|.}h{operator|>}
{punctuation|@}interface {property|Kettle} {punctuation|:} NSObject {operator|<}Pot{operator|>}
{punctuation|@}{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{property|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{punctuation|@}{property|end}
{punctuation|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}{property|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} {punctuation|@}{punctuation|[}{punctuation|@}{number|1}{punctuation|,} {punctuation|@}{string|"x"}{punctuation|,} {punctuation|@}{punctuation|\{}{punctuation|@}{property|"k"}{punctuation|:} {punctuation|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name \|\| n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self {property|log}{punctuation|:}{punctuation|@}{string|"at %d"} {property|with}{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} {punctuation|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {property|return} {punctuation|@}{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
{punctuation|@}end
