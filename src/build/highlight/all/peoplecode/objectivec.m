#{keyword|import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}end
{operator|@}implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}\{{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}\}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!self{punctuation|.}name {operator|\|}{operator|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}{operator|@}{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^\{ {operator|@}autoreleasepool \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} {operator|@}{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {keyword|NULL}{punctuation|;} \} {operator|/}{operator|/} end
{operator|@}end
