#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@{keyword|interface} {class-name|Kettle} {punctuation|:} {class-name|NSObject} {operator|<}Pot{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {class-name|NSString} {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}{keyword|BOOL}{punctuation|)}boil{punctuation|:}{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} {class-name|NSArray} {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} {template-string|{string|@"x"}}{punctuation|,} @{punctuation|\{}{template-string|{string|@"k"}}{punctuation|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} {constant|NO}{punctuation|;} {punctuation|[}self log{punctuation|:}{template-string|{string|@"at %d"}} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {keyword|NULL}{punctuation|;} {punctuation|\}} {comment|// end}
@end
