{comment|#import <Foundation/Foundation.h>}
{tag|{punctuation|@}interface} Kettle {function|{prefix|{punctuation|:}}} NSObject {url|{punctuation|<}Pot{punctuation|>}}
{tag|{punctuation|@}property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}{function|{prefix|initWithLitres{punctuation|:}}}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{tag|{punctuation|@}end}
{tag|{punctuation|@}implementation} Kettle
- {punctuation|(}BOOL{punctuation|)}{function|{prefix|boil{punctuation|:}}}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *{keyword|a} {keyword|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{function|{prefix|{punctuation|:}}} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}!self{punctuation|.}name \|\| n {keyword|=}{keyword|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self {function|{prefix|log{punctuation|:}}}@{string|"at %d"} {function|{prefix|with{punctuation|:}}{local-name|n}}{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} {tag|{punctuation|@}autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {tag|{punctuation|@}selector}{punctuation|(}x{punctuation|)} !{keyword|=} NULL{punctuation|;} {punctuation|\}} // end
{tag|{punctuation|@}end}
