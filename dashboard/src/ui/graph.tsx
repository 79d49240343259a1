import { graphlib, layout } from '@dagrejs/dagre';
import { useMemo } from 'react';

export interface GraphNode {
  id: string;
  label: string;
  /** The one that the graph is about. */
  chosen?: boolean;
}

export interface GraphEdge {
  from: string;
  to: string;
  label?: string;
}

const NODE_HEIGHT = 34;
const CHARACTER_WIDTH = 7.2;
const LABEL_MAX = 34;
const MARGIN = 10;

const short = (text: string): string => (text.length > LABEL_MAX ? `${text.slice(0, LABEL_MAX - 1)}…` : text);

/**
 * Nodes and arrows, from left to right. A picture for those who see: whoever shows one also gives what it
 * says as a list or a table.
 */
export default function Graph({ nodes, edges, label }: { nodes: GraphNode[]; edges: GraphEdge[]; label: string }) {
  const placed = useMemo(() => place(nodes, edges), [nodes, edges]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className="scroll graph" role="region" aria-label={label} tabIndex={0}>
      <svg width={placed.width} height={placed.height} viewBox={`0 0 ${String(placed.width)} ${String(placed.height)}`} role="img" aria-label={label}>
        <defs>
          <marker id="graph-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {placed.edges.map((edge, index) => (
          <g key={index}>
            <path className="edge" d={edge.path} markerEnd="url(#graph-arrow)" />
            {edge.label && (
              <text className="edge-label" x={edge.x} y={edge.y} textAnchor="middle">
                {edge.label}
              </text>
            )}
          </g>
        ))}
        {placed.nodes.map((node) => (
          <g key={node.id} className={node.chosen ? 'node chosen' : 'node'} transform={`translate(${String(node.x - node.width / 2)} ${String(node.y - NODE_HEIGHT / 2)})`}>
            <title>{node.id}</title>
            <rect width={node.width} height={NODE_HEIGHT} rx="7" />
            <text x={node.width / 2} y={NODE_HEIGHT / 2 + 4.5} textAnchor="middle">
              {short(node.label)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function place(nodes: GraphNode[], edges: GraphEdge[]) {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 60, marginx: MARGIN, marginy: MARGIN });
  for (const { id, label } of nodes) graph.setNode(id, { width: short(label).length * CHARACTER_WIDTH + 26, height: NODE_HEIGHT });
  edges.forEach(({ from, to, label }, index) => {
    const width = label ? short(label).length * CHARACTER_WIDTH : 0;
    graph.setEdge(from, to, { width, height: label ? 18 : 0, labelpos: 'c' }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ ...node, ...(graph.node(node.id) as { x: number; y: number; width: number }) })),
    edges: edges.map(({ from, to, label }, index) => {
      const { points, x, y } = graph.edge({ v: from, w: to, name: String(index) }) as { points: { x: number; y: number }[]; x?: number; y?: number };
      const path = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(' ');
      return { path, x, y: y === undefined ? y : y + 4, label: label ? short(label) : undefined };
    }),
  };
}
