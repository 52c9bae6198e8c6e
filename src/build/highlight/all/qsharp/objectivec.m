#import <Foundation{operator|/}Foundation{punctuation|.}h>
@interface Kettle {punctuation|:} NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}{keyword|self}{punctuation|.}name \|\| n {operator|==} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}{keyword|self} log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
