{operator|#}import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres;
{operator|@}{keyword|end}
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} {operator|@}[{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}]; {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO; [self log{punctuation|:}{operator|@}{string|"at %d"} {keyword|with}{punctuation|:}n]; dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {operator|@}autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; {keyword|return} {operator|@}selector{punctuation|(}x{punctuation|)} {operator|!}{operator|=} NULL; {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{operator|@}{keyword|end}
