#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}]{punctuation|;} {keyword|if} {punctuation|(}!{keyword|self}{punctuation|.}name \|\| n {operator|=}{operator|=} {keyword|nil}{punctuation|)} {keyword|return} NO{punctuation|;} [{keyword|self} log{punctuation|:}@{string|"at %d"} with{punctuation|:}n]{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}\{ @autoreleasepool \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} @{keyword|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} \} {comment|// end}
@{keyword|end}
