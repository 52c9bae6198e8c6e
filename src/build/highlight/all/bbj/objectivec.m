#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}]{punctuation|;} {keyword|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} [self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n]{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}\{ @autoreleasepool \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
