{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject {operator|<}Pot{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a = @{punctuation|[}@{number|1}{punctuation|,} @"x"{punctuation|,} @{context-labels|{punctuation|\{}@{label-value attr-value|"k"}: @(YES){punctuation|\}}}{punctuation|]}{punctuation|;} {function|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|==} nil{punctuation|)} return NO{punctuation|;} {punctuation|[}self log:@"at {operator|%}d" with:n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {context-labels|{punctuation|\{} {punctuation|\}}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
@end
