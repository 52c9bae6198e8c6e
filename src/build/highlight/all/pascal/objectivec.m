#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}{keyword|name}{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{operator|@}{keyword|end}
{operator|@}{keyword|implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {comment|\{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!{keyword|self}{punctuation|.}{keyword|name} \|\| n {operator|=}{operator|=} {keyword|nil}{punctuation|)} return NO{punctuation|;} {punctuation|[}{keyword|self} log{punctuation|:}{operator|@}"at %d" {keyword|with}{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{comment|\{ @autoreleasepool \{ \}} \}{punctuation|)}{punctuation|;} return {operator|@}selector{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} \} {comment|// end}
{operator|@}{keyword|end}
