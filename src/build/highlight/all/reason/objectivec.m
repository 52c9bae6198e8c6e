{operator|#}import {operator|<}{constructor|Foundation}{operator|/}{class-name|Foundation}{punctuation|.}h{operator|>}
@interface {constructor|Kettle} {punctuation|:} {constructor|NSObject} {operator|<}{constructor|Pot}{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {constructor|NSString} {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
@implementation {constructor|Kettle}
{operator|-} {punctuation|(}{constructor|BOOL}{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} {constructor|NSArray} {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}{constructor|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|}{operator|\|} n {operator|==} nil{punctuation|)} return {constructor|NO}{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} {keyword|with}{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @selector{punctuation|(}x{punctuation|)} {operator|!}{operator|=} {constructor|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@{keyword|end}
