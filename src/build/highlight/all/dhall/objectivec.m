{operator|#}import {operator|<}{class-name|Foundation}{punctuation|/}{class-name|Foundation}{punctuation|.}h{operator|>}
{operator|@}interface {class-name|Kettle} {operator|:} {class-name|NSObject} {operator|<}{class-name|Pot}{operator|>}
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {class-name|NSString} {operator|*}name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres;
{operator|@}end
{operator|@}implementation {class-name|Kettle}
- {punctuation|(}{class-name|BOOL}{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} {class-name|NSArray} {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{operator|:} {operator|@}{punctuation|(}{class-name|YES}{punctuation|)}{punctuation|\}}{punctuation|]}; {keyword|if} {punctuation|(}!self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} return {class-name|NO}; {punctuation|[}self log{operator|:}{operator|@}{string|"at %d"} {keyword|with}{operator|:}n{punctuation|]}; dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!=} {class-name|NULL}; {punctuation|\}} {operator|//} end
{operator|@}end
