#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{variable|@interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}{keyword|name}{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
{variable|@end}
{variable|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}{keyword|int}{punctuation|)}n \{ NSArray {operator|*}{keyword|a} {operator|=} {operator|@}{punctuation|[}{variable|@1}{punctuation|,} {variable|@"x"}{punctuation|,} {operator|@}\{{variable|@"k"}{operator|:} {operator|@}{punctuation|(}YES{punctuation|)}\}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!{keyword|self}{punctuation|.}{keyword|name} {operator|\|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}{keyword|self} log{operator|:}{variable|@"at %d"} {keyword|with}{operator|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^\{ {variable|@autoreleasepool} \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} {variable|@selector}{punctuation|(}x{punctuation|)} {operator|!=} {keyword|NULL}{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
{variable|@end}
