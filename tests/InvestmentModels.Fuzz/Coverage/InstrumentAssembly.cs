using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace InvestmentModels.Fuzz.Coverage;

/// <summary>An assembly on disk → the same, telling <see cref="Reached"/> of every block it enters.</summary>
internal static class InstrumentAssembly
{
    /// <param name="path">Rewritten in place.</param>
    /// <param name="first">The number of its first block.</param>
    /// <returns>The number after its last block.</returns>
    public static int At(string path, int first)
    {
        var next = first;
        using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)));
        var told = assembly.MainModule.ImportReference(typeof(Reached).GetMethod(nameof(Reached.Block)));
        foreach (var method in assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            method.Body.SimplifyMacros();
            foreach (var start in Starts(method.Body))
            {
                Tell(method.Body, start, told, next++);
            }

            method.Body.OptimizeMacros();
        }

        assembly.Write(path);
        return next;
    }

    /// <summary>Where a block begins: at the first instruction, where a jump leads, after a jump, and where an exception is met.</summary>
    private static List<Instruction> Starts(MethodBody body)
    {
        var starts = new HashSet<Instruction> { body.Instructions[0] };
        foreach (var instruction in body.Instructions)
        {
            if (instruction.Operand is Instruction target)
            {
                starts.Add(target);
            }
            else if (instruction.Operand is Instruction[] targets)
            {
                starts.UnionWith(targets);
            }

            if (instruction.OpCode.FlowControl is FlowControl.Cond_Branch or FlowControl.Branch && instruction.Next is { } after)
            {
                starts.Add(after);
            }
        }

        return [.. body.Instructions.Where(starts.Contains)];
    }

    /// <summary>The instruction itself becomes the new first one, so that every jump to it stays right.</summary>
    private static void Tell(MethodBody body, Instruction start, MethodReference told, int number)
    {
        var at = body.Instructions.IndexOf(start);
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (start.OpCode, start.Operand);
        (start.OpCode, start.Operand) = (OpCodes.Ldc_I4, number);
        body.Instructions.Insert(at + 1, Instruction.Create(OpCodes.Call, told));
        body.Instructions.Insert(at + 2, moved);
    }
}
