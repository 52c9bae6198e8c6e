{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int){keyword|n} {punctuation|\{} NSArray *{property|a} {punctuation|=} @{punctuation|[}@{number|1}, @{string|"x"}, @{punctuation|\{}@{property|"k"}: @(YES){punctuation|\}}{punctuation|]}; if (!self.name \|\| n {punctuation|=}{punctuation|=} nil) return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch_async(q, ^{punctuation|\{} @{keyword|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) !{punctuation|=} NULL; {punctuation|\}} {comment|// end}
@end
