{directive important|#import} {operator|<}Foundation{operator|/}Foundation{operator|.}h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres;
@{symbol|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} {function|@}{punctuation|(}{keyword|YES}{punctuation|)}{punctuation|\}}{punctuation|]}; {keyword|if} {punctuation|(}{operator|!}self{operator|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {command selector|return} {keyword|NO}; {punctuation|[}self {builtin|log}{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; {command selector|return} {function|@selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL; {punctuation|\}} {operator|//} {symbol|end}
@{symbol|end}
