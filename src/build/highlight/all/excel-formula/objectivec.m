#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{operator|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{operator|,} @{string|"x"}{operator|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}!self.name {punctuation|\|}{punctuation|\|} n {operator|=}{operator|=} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log:@{string|"at %d"} {range selector|{column|with}{operator|:}{column|n}}{punctuation|]}{punctuation|;} {function-name builtin|dispatch_async}{punctuation|(}q{operator|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function-name builtin|selector}{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
@end
