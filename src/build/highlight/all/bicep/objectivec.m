#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{decorator|@interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{decorator|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{decorator|@end}
{decorator|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}{decorator|@1}{punctuation|,} @"x"{punctuation|,} @{punctuation|\{}@"k"{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:}@"at {operator|%}d" with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {decorator|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {decorator|@selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
{decorator|@end}
