#import <Foundation/Foundation{punctuation|.}h>
@interface Kettle {punctuation|:} NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} {keyword|copy}{punctuation|)} NSString *name;
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {token-operator punctuation|\{} NSArray *a {operator|=} @[@{number|1}{punctuation|,} @"x"{punctuation|,} @{token-operator punctuation|\{}@"k"{punctuation|:} @{punctuation|(}YES{punctuation|)}{token-operator punctuation|\}}{string-template string|]; if (!self.name }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|}{string-template string| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^}{token-operator punctuation|\{} @autoreleasepool {token-operator punctuation|\{} {token-operator punctuation|\}} {token-operator punctuation|\}}{punctuation|)}; {keyword|return} @selector{punctuation|(}x{punctuation|)} != {keyword|NULL}; {token-operator punctuation|\}} // {keyword|end}
@end
