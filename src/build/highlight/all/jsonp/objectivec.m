#import <Foundation/Foundation{punctuation|.}h>
@interface Kettle {operator|:} NSObject <Pot>
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a = @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{property|"k"}{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {function|if} {punctuation|(}!self{punctuation|.}name \|\| n == nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} != NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
