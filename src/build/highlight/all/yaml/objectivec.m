{comment|#import <Foundation/Foundation.h>}
@interface Kettle {punctuation|:} NSObject <Pot{punctuation|>}
@property (nonatomic{punctuation|,} copy) NSString {important|*name;}
{punctuation|-} (instancetype)initWithLitres{punctuation|:}(double)litres;
@end
@implementation Kettle
{punctuation|-} (BOOL)boil{punctuation|:}(int)n {punctuation|\{} NSArray {important|*a} = @{punctuation|[}@1{punctuation|,} @"x"{punctuation|,} @{punctuation|\{}@"k"{punctuation|:} @(YES){punctuation|\}}{punctuation|]}; if ({tag|!self.name} {punctuation|\|}{punctuation|\|} n == nil) return NO; {punctuation|[}self log{punctuation|:}@"at %d" with{punctuation|:}n{punctuation|]}; dispatch_async(q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) {tag|!=} NULL; {punctuation|\}} // end
@end
