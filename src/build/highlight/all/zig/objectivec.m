#import {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{builtin|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {class-name|NSString {operator|*}name}{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}{class-name|litres}{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}{class-name|n} {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @"x{string|", @\{@"}k{string|": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"}at {operator|%}d" with{punctuation|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @{class-name|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {builtin|@selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
