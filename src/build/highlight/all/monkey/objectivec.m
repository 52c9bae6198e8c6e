{preprocessor property|#import <Foundation/Foundation.h>}
@{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}{keyword|BOOL}{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!{keyword|self}{punctuation|.}name {operator|\|}{operator|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}{keyword|self} log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} {keyword|NULL}{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
