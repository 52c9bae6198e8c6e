#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString {host url|{important|*}name}{punctuation|;}
- (instancetype)initWithLitres:(double)litres{punctuation|;}
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray {host url|{important|*}a} = @[@1, @"x", @\{@"k": @(YES)\}]{punctuation|;} if (!self.name \|\| n == nil) return NO{punctuation|;} [self log:@"at %d" with:n]{punctuation|;} dispatch_async(q, ^\{ @autoreleasepool \{ \} \}){punctuation|;} return @selector(x) != NULL{punctuation|;} \} // end
@end
