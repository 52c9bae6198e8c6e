{operator|#}import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@{keyword|interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
@{keyword|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}{class-name|BOOL}{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {comment|\{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}}{punctuation|]}{punctuation|;} {function|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{comment|\{ @autoreleasepool \{ \}} \}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} !{operator|=} {boolean|NULL}{punctuation|;} \} {comment|// end}
@end
