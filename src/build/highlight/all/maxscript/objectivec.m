{operator|#}import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{argument attr-name|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}{argument attr-name|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} {string|@"x"}{punctuation|,} @{punctuation|\{}{string|@"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name \|\| n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}{function-call function|self} {argument attr-name|log}{punctuation|:}{string|@"at %d"} {argument attr-name|with}{punctuation|:}n{punctuation|]}{punctuation|;} {function-call function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @selector{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
@end
