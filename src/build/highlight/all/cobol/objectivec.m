#{keyword|import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} {keyword|copy}{punctuation|)} NSString {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres;
@{keyword|end}
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}]; {keyword|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} {keyword|NO}; [self log{punctuation|:}@{string|"at %d"} {keyword|with}{punctuation|:}n]; dispatch_async{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}; {keyword|return} @selector{punctuation|(}x{punctuation|)} !{operator|=} {keyword|NULL}; \} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
